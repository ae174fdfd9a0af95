/** Business time: how much of a stretch of time counts. */
package org.ballincourt.calendar;
