/** Projects, their versions and who may do what in them. */
package org.ballincourt.host.project;
