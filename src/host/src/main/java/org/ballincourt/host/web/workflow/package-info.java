/** The page on which administrators add conditions, validators and functions to transitions. */
package org.ballincourt.host.web.workflow;
