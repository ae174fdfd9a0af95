/**
 * Four projects of an agency for its clients, over the half year before now, told in four texts.
 */
package org.ballincourt.host.demo;
