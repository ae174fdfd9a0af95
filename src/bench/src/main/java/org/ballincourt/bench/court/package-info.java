/** Deriving turns from a history, against reading that history. */
package org.ballincourt.bench.court;
