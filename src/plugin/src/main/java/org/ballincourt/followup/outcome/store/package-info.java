/** Keeps what came of the work, for longer than the project. */
package org.ballincourt.followup.outcome.store;
