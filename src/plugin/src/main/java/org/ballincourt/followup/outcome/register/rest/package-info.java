/** Registers on the wire, as JSON and as a table. */
package org.ballincourt.followup.outcome.register.rest;
