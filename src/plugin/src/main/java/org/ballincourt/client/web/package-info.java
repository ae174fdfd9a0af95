/** The list of clients, and the form of one with the people there. */
package org.ballincourt.client.web;
