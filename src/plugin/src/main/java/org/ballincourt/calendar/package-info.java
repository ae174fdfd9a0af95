/** Business time: how much of a stretch of time counts, on which calendar. */
package org.ballincourt.calendar;
