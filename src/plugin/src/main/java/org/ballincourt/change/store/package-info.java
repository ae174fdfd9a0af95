/** Keeps what was changed, for ever and as it was written. */
package org.ballincourt.change.store;
