/** Keeps what became of versions that are no more. */
package org.ballincourt.court.store.version;
