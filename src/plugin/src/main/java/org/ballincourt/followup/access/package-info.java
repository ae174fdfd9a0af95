/** Who sees follow-ups, and who does something about them. */
package org.ballincourt.followup.access;
