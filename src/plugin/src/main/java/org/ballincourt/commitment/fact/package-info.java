/** What was done about a commitment: one fact after the other, none of which is ever changed. */
package org.ballincourt.commitment.fact;
