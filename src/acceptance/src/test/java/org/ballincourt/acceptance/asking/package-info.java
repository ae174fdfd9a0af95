/** Clients who are asked for things over REST, and what becomes of it. */
package org.ballincourt.acceptance.asking;
