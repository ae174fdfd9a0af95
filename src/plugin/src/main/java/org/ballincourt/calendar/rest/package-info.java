/** Calendars over REST. */
package org.ballincourt.calendar.rest;
