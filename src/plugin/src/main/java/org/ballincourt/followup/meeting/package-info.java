/** A meeting with a client: when, where and who, and what came of it. */
package org.ballincourt.followup.meeting;
