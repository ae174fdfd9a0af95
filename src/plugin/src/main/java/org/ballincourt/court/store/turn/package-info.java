/** The rows that turns are kept in, and what is read from them. */
package org.ballincourt.court.store.turn;
