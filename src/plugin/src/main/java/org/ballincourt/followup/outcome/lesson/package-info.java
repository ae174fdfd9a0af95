/** What was learned when we worked for a client before, until somebody has seen it. */
package org.ballincourt.followup.outcome.lesson;
