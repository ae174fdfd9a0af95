/** What is to be done in a follow-up, one step after the other, and how far each is. */
package org.ballincourt.followup.step;
