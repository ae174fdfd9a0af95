/** What came of the work, on the wire. */
package org.ballincourt.followup.outcome.rest;
