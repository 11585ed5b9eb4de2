// What a goroutine costs: the same measurements as in threads.rs beside this file.
// go run solutions/benches/threads.go
package main

import (
	"fmt"
	"runtime"
	"sort"
	"sync"
	"time"
)

// median is the time of one call of work, in nanoseconds: the median of 31 rounds.
func median(calls int, work func()) float64 {
	var times []float64
	for round := 0; round < 31; round++ {
		begin := time.Now()
		for call := 0; call < calls; call++ {
			work()
		}
		times = append(times, float64(time.Since(begin).Nanoseconds())/float64(calls))
	}
	sort.Float64s(times)
	return times[len(times)/2]
}

func main() {
	const goroutines = 10_000
	var begun sync.WaitGroup
	var never chan struct{}
	var before, after runtime.MemStats
	begun.Add(goroutines)
	runtime.GC()
	runtime.ReadMemStats(&before)
	for i := 0; i < goroutines; i++ {
		go func() { begun.Done(); <-never }()
	}
	begun.Wait()
	runtime.GC()
	runtime.ReadMemStats(&after)
	fmt.Printf("an idle goroutine, memory: %.1f KiB\n", float64(after.Sys-before.Sys)/goroutines/1024)

	fmt.Printf("start and join: %.0f ns\n", median(10_000, func() {
		var wait sync.WaitGroup
		wait.Add(1)
		go wait.Done()
		wait.Wait()
	}))

	there, back := make(chan struct{}), make(chan struct{})
	go func() {
		for range there {
			back <- struct{}{}
		}
	}()
	fmt.Printf("there and back: %.0f ns\n", median(10_000, func() {
		there <- struct{}{}
		<-back
	}))
}
