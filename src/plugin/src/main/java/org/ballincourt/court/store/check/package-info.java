/** Keeps what the last check found. */
package org.ballincourt.court.store.check;
