/** Changes of issues and projects: each in one transaction, told to listeners after its commit. */
package org.ballincourt.host.change;
