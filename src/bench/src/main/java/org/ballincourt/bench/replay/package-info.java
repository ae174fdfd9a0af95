/** Reading the history again against a plain read of the same histories. */
package org.ballincourt.bench.replay;
