/** Whom we work for: clients, and the people there. */
package org.ballincourt.client;
