/** Keeps follow-ups, and where nobody wants any. */
package org.ballincourt.followup.store;
