/** The dashboard items over REST: what all of them have on the wire. */
package org.ballincourt.report.dashboard.rest;
