// What a context of Go's package costs: the same measurements as in cancellation.rs beside this
// file.
// go run solutions/benches/cancellation.go
package main

import (
	"context"
	"fmt"
	"runtime"
	"sort"
	"time"
)

// median is the median of 31 rounds, each the time of one call of work in nanoseconds.
func median(calls int, prepare func(), work func()) float64 {
	var times []float64
	for round := 0; round < 31; round++ {
		prepare()
		begin := time.Now()
		for call := 0; call < calls; call++ {
			work()
		}
		times = append(times, float64(time.Since(begin).Nanoseconds())/float64(calls))
	}
	sort.Float64s(times)
	return times[len(times)/2]
}

var sink error

func main() {
	nothing := func() {}
	parent, stop := context.WithCancel(context.Background())
	defer stop()
	fmt.Printf("%s\n", runtime.Version())
	fmt.Printf("child                    %8.1f ns\n", median(20_000, nothing, func() {
		_, cancel := context.WithCancel(parent)
		cancel()
	}))
	fmt.Printf("time limit               %8.1f ns\n", median(20_000, nothing, func() {
		_, cancel := context.WithTimeout(parent, time.Hour)
		cancel()
	}))
	fmt.Printf("look                     %8.1f ns\n", median(1_000_000, nothing, func() {
		sink = parent.Err()
	}))
	var cancelRoot context.CancelFunc
	leaves := make([]context.Context, 10_000)
	tree := func(asksForDone bool) func() {
		return func() {
			var root context.Context
			root, cancelRoot = context.WithCancel(context.Background())
			for i := range leaves {
				leaves[i], _ = context.WithCancel(root)
				if asksForDone {
					leaves[i].Done()
				}
			}
			runtime.GC()
		}
	}
	cancel := func() { cancelRoot() }
	fmt.Printf("cancel 10,000            %8.0f ns\n", median(1, tree(false), cancel))
	fmt.Printf("cancel 10,000 with dones %8.0f ns\n", median(1, tree(true), cancel))
}
