/** Who sees a client, and who keeps it. */
package org.ballincourt.client.access;
