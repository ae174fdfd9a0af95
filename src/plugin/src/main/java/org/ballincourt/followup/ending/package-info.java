/** Notices that the work in a project is over, and proposes what comes after. */
package org.ballincourt.followup.ending;
