/** Clients and the people there, over REST. */
package org.ballincourt.client.rest;
