/**
 * Business time against a walk from day to day, and against the searches that it cannot do without.
 */
package org.ballincourt.bench.calendar;
