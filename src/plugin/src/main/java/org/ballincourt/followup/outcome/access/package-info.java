/** Who sees what came of the work, who writes it down, and in which words it is told. */
package org.ballincourt.followup.outcome.access;
