/** Jobs that run by the host's clock, on each node or once per cluster. */
package org.ballincourt.host.schedule;
