/** What is kept about a person at a client, and how it is forgotten. */
package org.ballincourt.privacy;
