/** Court, turns and rules over REST. */
package org.ballincourt.court.rest;
