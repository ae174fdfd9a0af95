/** Locks that all nodes of one database share. */
package org.ballincourt.host.lock;
