/** Writes the index from which Spring Scanner makes the beans of a plugin. */
package org.ballincourt.scanner;
