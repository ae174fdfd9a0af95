/** Public holidays and holiday files over REST. */
package org.ballincourt.calendar.holiday.rest;
