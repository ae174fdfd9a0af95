/** Asks the client after the work, and again some weeks later. */
package org.ballincourt.followup.asking;
