/** What becomes of projects and their turns when a calendar or a client is changed. */
package org.ballincourt.court.store.calendar;
