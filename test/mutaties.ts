import fc from 'fast-check';

// A change of the code that a property misses in twenty cases is for a test of its own; a hundred of each take hours.
fc.configureGlobal({ numRuns: 20 });
