/** Reads from the body of a request what somebody does about an issue. */
package org.ballincourt.commitment.rest.input;
