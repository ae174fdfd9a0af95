/** How long clients, and we, have taken to answer, on the wire. */
package org.ballincourt.report.dashboard.clients.rest;
