/**
 * The page <i>My clients</i>: what is to be done, client by client, in all projects of somebody.
 */
package org.ballincourt.court.web.clients;
