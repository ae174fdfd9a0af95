/**
 * Public holidays, by country and region, from a table that was made while the plugin was built.
 */
package org.ballincourt.calendar.holiday;
