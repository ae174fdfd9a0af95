/** Keeps what was done about issues by hand, and what follows from it. */
package org.ballincourt.commitment.store;
