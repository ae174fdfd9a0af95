/** Countries, and the time zones that their clocks follow. */
package org.ballincourt.client.country;
