/** The people of the host, who of them is looking, and how they read texts and times. */
package org.ballincourt.host.user;
