/** Who sees follow-ups, and who says how they go on. */
package org.ballincourt.followup.access;
