/** What a client gives or says when the work is over, and what we learned. */
package org.ballincourt.followup.outcome;
