/** Lessons on the wire. */
package org.ballincourt.followup.outcome.lesson.rest;
