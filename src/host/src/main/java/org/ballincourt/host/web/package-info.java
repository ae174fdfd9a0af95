/** The web server: who is asking, and what stands at which path. */
package org.ballincourt.host.web;
