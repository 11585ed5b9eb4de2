// Everything that the pages do, started in the order in which it changes the page.
import { improveKeyboardAccess } from './a11y.js';
import { showOutputsAsLanes } from './lanes.js';
import { reloadWhenRebuilt } from './live-reload.js';
import { addPredictions } from './predict.js';
import { showProgress } from './progress.js';
import { makeListingsRunnable } from './run.js';

improveKeyboardAccess();
showOutputsAsLanes();
makeListingsRunnable();
addPredictions();
reloadWhenRebuilt();
showProgress();
